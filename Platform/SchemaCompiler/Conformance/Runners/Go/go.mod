module tributary.example/conformance-runner

go 1.19

require (
	tributary.example/bank-events v0.0.0
	tributary.example/conformance-events v0.0.0
	tributary.example/events v0.0.0
	tributary.example/greetings-events v0.0.0
)

replace (
	tributary.example/bank-events => ../../../../../Examples/Bank/Events/Go
	tributary.example/conformance-events => ../../Events/Go
	tributary.example/events => ../../../../../Events/Go
	tributary.example/greetings-events => ../../../../../Examples/Greetings/Events/Go
)
