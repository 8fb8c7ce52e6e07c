#pragma once

#include <QFrame>

class PlainLabel;

/// A number with its name, as the dashboard shows it: large figure, quiet name, definition one hover away.
class KeyFigure final : public QFrame {
    Q_OBJECT
public:
    KeyFigure(const QString &name, const QString &definition, QWidget *parent = nullptr);

    void setValue(const QString &value);
    /// A quieter line under the figure ("of $500"); empty = none.
    void setNote(const QString &note);
    QString value() const;
    /// A click (or Enter) emits `activated`.
    void setClickable(bool clickable);

signals:
    void activated();

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void describe();

    PlainLabel *m_name = nullptr;
    PlainLabel *m_value = nullptr;
    PlainLabel *m_note = nullptr;
    bool m_clickable = false;
};
