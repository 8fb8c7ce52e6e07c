#pragma once

#include <QWidget>

class QToolButton;

/// A title that opens and closes what is below it.
class Fold final : public QWidget {
    Q_OBJECT
public:
    /// `name` is the object name of the title's button.
    Fold(const QString &title, const QString &name, QWidget *content, QWidget *parent = nullptr);

    bool isOpen() const;
    void setOpen(bool open);

signals:
    void toggled(bool open);

private:
    QToolButton *m_title = nullptr;
};
