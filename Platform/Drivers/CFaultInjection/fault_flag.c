#include "fault_flag.h"

_Atomic(bool) tributary_faults_flag;

void tributary_faults_arm(void) { atomic_store_explicit(&tributary_faults_flag, true, memory_order_release); }
