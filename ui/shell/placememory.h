#pragma once

class Page;
class SettingsStore;

/// Keeps the columns of the tables and the places of the splitters of `page` that have an object name and do
/// not remember them by themselves. `store` must outlive the page.
void rememberPlaces(Page &page, SettingsStore &store);
