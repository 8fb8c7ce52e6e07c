#pragma once

class QAbstractItemView;
class QString;

/// Shows `words` in the middle of `view` as long as its model, which has to be set, has no rows: an empty table says why.
/// Called again, it changes the words.
void setEmptyWords(QAbstractItemView &view, const QString &words);
