package schema

import "fmt"

// Show prints a struct for a log, whatever the verb: a personal member is there, but covered; absent ones are left out.
func Show[T any](state fmt.State, name string, value T, personal map[string]string, members func(*T, *Members)) {
	separator := "{"
	fmt.Fprint(state, name)
	m := Members{list: func(name string, member any) {
		if _, covered := personal[name]; covered {
			member = "‹personal›"
		}
		fmt.Fprintf(state, "%s%s: %v", separator, name, member)
		separator = ", "
	}}
	members(&value, &m)
	if separator == "{" {
		fmt.Fprint(state, separator)
	}
	fmt.Fprint(state, "}")
}
