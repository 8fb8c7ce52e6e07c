#pragma once

#include <QColor>
#include <QList>
#include <QString>
#include <QWidget>

class PlainLabel;
class QGridLayout;

/// One line of a ShareList.
struct ShareRow {
    QString key;
    QString label; ///< symbol and word
    QColor ink;
    qint64 count = 0;
    bool operator==(const ShareRow &) const = default;
};

/// Words, bars from zero and numbers. Rows are kept and filled anew, so that nothing flickers while calls come in.
class ShareList final : public QWidget {
    Q_OBJECT
public:
    /// With `clickable` the words are buttons that emit `activated`.
    ShareList(const QString &emptyText, bool clickable, QWidget *parent = nullptr);
    /// The share of a row is that of `total`, or of the sum when it is 0.
    void setRows(const QList<ShareRow> &rows, qint64 total = 0);

signals:
    void activated(const QString &key);

private:
    struct Line {
        QWidget *words = nullptr; ///< a button when the list is clickable, else a label
        QWidget *bar = nullptr;
        PlainLabel *count = nullptr;
        PlainLabel *share = nullptr;
    };
    void addLine();
    QWidget *makeWords(qsizetype at);
    void fill(const Line &line, const ShareRow &row, qint64 most, qint64 whole);
    static void showLine(const Line &line, bool shown);

    QList<ShareRow> m_rows;
    qint64 m_total = 0;
    bool m_clickable = false;
    QGridLayout *m_grid = nullptr;
    QList<Line> m_lines;
    QWidget *m_empty = nullptr;
};
