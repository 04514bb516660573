// Generated from Examples/Bank/schema/ by 'make generate'. Do not edit.

module tributary.example/bank-events

go 1.19
