package wire

import "hash/fnv"

// Partitions is how many lanes the commands of a context are spread over.
const Partitions = 16

// Partition is the lane of an entity's commands: FNV-1a-32 of the id modulo 16, the function of NATS' own partition().
func Partition(entityID string) int {
	hash := fnv.New32a()
	hash.Write([]byte(entityID))
	return int(hash.Sum32() % Partitions)
}
