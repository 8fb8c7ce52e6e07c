#pragma once

/// Hands memory that was freed back to the system: the C library keeps it for the threads that used it, and gives
/// none of it to others. Some milliseconds. Any thread.
void giveBackFreedMemory();
