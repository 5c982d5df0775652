//go:build race

package frame

// racing: the race detector allocates on its own account.
const racing = true
