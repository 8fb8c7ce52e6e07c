#pragma once

#include <QMap>
#include <QString>

class QSplitter;
class SettingsStore;

/// Gives parts of a splitter their widths in pixels (by index) as soon as it has its real size, and keeps
/// what a person makes of them under `key`; the parts that are not named share the rest. Call once all parts
/// are in. `store` must outlive the splitter.
void rememberSplitter(QSplitter &splitter, SettingsStore &store, const QString &key,
                      const QMap<int, int> &widths);
bool remembersPlace(const QSplitter &splitter);
