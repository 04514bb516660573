public import CFaultInjection

extension FaultPoint {
    /// Says that the process has come to this point; where a fault is armed for it, it strikes before this returns.
    ///
    /// With no faults armed, as always outside of tests, this is one load and one branch that is never taken.
    @inlinable
    @inline(__always)
    public func reached() {
        if tributary_faults_are_armed() { FaultInjection.strike(at: self) }
    }
}
