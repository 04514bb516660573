module tributary.example/greetings-tally

go 1.19

require tributary.example/greetings-events v0.0.0

replace tributary.example/greetings-events => ../Events/Go
