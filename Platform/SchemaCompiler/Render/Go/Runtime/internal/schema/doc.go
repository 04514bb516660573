// Package schema reads and writes JSON by the rules of a vocabulary: strictly where it reads, canonically where it writes.
//
// A Type knows how its values stand in JSON, in both directions, so that a generated type says once what its members are.
// Package encoding/json would not do: it takes duplicate names, invalid UTF-8 and half surrogate pairs, compares names
// without regard to case, and cannot say where in a text something is wrong.
package schema
