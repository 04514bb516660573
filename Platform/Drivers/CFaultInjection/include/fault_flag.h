// Whether faults are armed. A header, so that asking costs one load and one branch wherever it is inlined; Swift would reach a global of
// another module through a call.
#pragma once
#include <stdatomic.h>
#include <stdbool.h>

extern _Atomic(bool) tributary_faults_flag;

static inline bool tributary_faults_are_armed(void) {
    return __builtin_expect(atomic_load_explicit(&tributary_faults_flag, memory_order_relaxed), 0);
}

void tributary_faults_arm(void);
