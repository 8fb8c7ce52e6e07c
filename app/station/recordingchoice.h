#pragma once

class DataStore;

/// Decides once per data directory how long its recordings stay, before anything is deleted. A new one, and
/// one without recordings, has the default. One with recordings from a time when nobody was asked keeps them
/// until a person says otherwise; an alarm tells so. `data` is open for writing and not in use yet.
void settleRecordings(DataStore &data);
