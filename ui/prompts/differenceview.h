#pragma once

#include "core/prompts/textdifference.h"

#include <QPlainTextEdit>

/// Two texts line by line: "+" was added, "−" was removed, each with a ground of its own.
class DifferenceView final : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit DifferenceView(QWidget *parent = nullptr);

    void compare(const QString &before, const QString &after);
    /// "3 lines added, 1 removed"; "No difference".
    QString summary() const { return m_summary; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void colour();

    QList<DifferenceLine> m_lines;
    QString m_summary;
};
