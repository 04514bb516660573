// Generated from Platform/SchemaCompiler/Conformance/schema/ by 'make generate'. Do not edit.

module tributary.example/conformance-events

go 1.19
