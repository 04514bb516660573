// Generated from Examples/Greetings/schema/ by 'make generate'. Do not edit.

module tributary.example/greetings-events

go 1.19
