#pragma once

#include <QFrame>

class PlainLabel;
class QStackedWidget;

/// What stands beside the page: the user guide or the first steps, one at a time. Never modal; Esc folds it.
class SidePanel final : public QFrame {
    Q_OBJECT
public:
    explicit SidePanel(QWidget *parent = nullptr);

    /// `content` becomes a child of the panel and waits until it is unfolded.
    void addContent(QWidget *content, const QString &title);
    void unfold(QWidget *content);
    void fold();
    QWidget *current() const; ///< null while folded
    /// In pixels, for the present size of type.
    int preferredWidth() const;

signals:
    /// `content` is null once nothing is shown any more.
    void changed(QWidget *content);
    /// A person has closed `content`.
    void closedByPerson(QWidget *content);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void closeCurrent();

    PlainLabel *m_title = nullptr;
    QStackedWidget *m_stack = nullptr;
};
