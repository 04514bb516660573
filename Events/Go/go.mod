// Generated from schema/ by 'make generate'. Do not edit.

module tributary.example/events

go 1.19
