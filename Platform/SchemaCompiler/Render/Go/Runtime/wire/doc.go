// Package wire holds what every message has beside its payload: its envelope and headers, its subject, its moment, and the
// error that says why a text was refused.
package wire
