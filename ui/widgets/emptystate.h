#pragma once

#include <QIcon>
#include <QWidget>

class PlainLabel;
class QLabel;
class QPushButton;

/// What an empty page shows: a quiet picture, one sentence and the one button that starts.
class EmptyState final : public QWidget {
    Q_OBJECT
public:
    /// Without `buttonText` there is no button.
    EmptyState(const QIcon &picture, const QString &sentence, const QString &buttonText, QWidget *parent = nullptr);

    void setSentence(const QString &sentence);
    void setButtonText(const QString &text);
    QPushButton *button() const { return m_button; }

signals:
    void activated();

protected:
    void changeEvent(QEvent *event) override;

private:
    void drawPicture();

    QIcon m_icon;
    QLabel *m_picture = nullptr;
    PlainLabel *m_sentence = nullptr;
    QPushButton *m_button = nullptr;
};
