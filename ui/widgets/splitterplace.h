#pragma once

#include <QList>
#include <QString>

class QSplitter;
class QWidget;
class SettingsStore;

/// A part of a splitter with its width (height, if it lies across) in pixels.
struct SplitterPart {
    QWidget *part;
    int width;
};

/// Gives `parts` their widths as soon as the splitter has its real size, and keeps what a person makes of
/// them under `key`; the other parts share the rest. `store` must outlive the splitter.
void rememberSplitter(QSplitter &splitter, SettingsStore &store, const QString &key,
                      const QList<SplitterPart> &parts);
/// The same for a splitter whose parts all share: its whole state is kept. Call once all parts are in.
void rememberSplitter(QSplitter &splitter, SettingsStore &store, const QString &key);
bool remembersPlace(const QSplitter &splitter);
