extension CancelOrderV1 {
    /// Nobody was asked why.
    func upcast() -> CancelOrder { CancelOrder(orderId: orderId, because: "unknown") }
}
