"""What staff can do: one public function a use case, one transaction, one audit entry."""
