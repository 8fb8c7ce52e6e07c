#pragma once

class DataStore;

/// Decides once per database how long the recordings of its directory stay, before anything is deleted. Where
/// there are none, it is the default. Those from a time when nobody was asked, or of a database that was set
/// aside, stay until a person says otherwise; an alarm tells so. `data` is open for writing and not in use
/// yet.
void settleRecordings(DataStore &data);
