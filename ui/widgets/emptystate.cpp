#include "ui/widgets/emptystate.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/plainlabel.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

constexpr int pictureSize = 56;
constexpr int widthInCharacters = 72; // of a line that is easily read

} // namespace

EmptyState::EmptyState(const QIcon &picture, const QString &sentence, const QString &buttonText, QWidget *parent)
    : QWidget(parent)
    , m_icon(picture)
    , m_picture(new QLabel)
    , m_sentence(new PlainLabel)
    , m_button(plainButton(buttonText))
{
    m_sentence->setWrapping(true);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setQuiet(true);
    m_sentence->setFixedWidth(m_sentence->fontMetrics().averageCharWidth() * widthInCharacters);
    setSentence(sentence);
    m_button->setVisible(!buttonText.isEmpty());
    connect(m_button, &QPushButton::clicked, this, &EmptyState::activated);

    auto *column = new QVBoxLayout(this);
    column->setSpacing(gap::large);
    column->addStretch(2);
    column->addWidget(m_picture, 0, Qt::AlignHCenter);
    column->addWidget(m_sentence, 0, Qt::AlignHCenter);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch(3);
    drawPicture();
}

void EmptyState::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
    m_sentence->setMinimumHeight(qMax(0, m_sentence->heightForWidth(m_sentence->width())));
}

void EmptyState::setButtonText(const QString &text)
{
    m_button->setText(text);
    m_button->setVisible(!text.isEmpty());
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawPicture();
    if (event->type() == QEvent::FontChange) {
        m_sentence->setFixedWidth(m_sentence->fontMetrics().averageCharWidth() * widthInCharacters);
        setSentence(m_sentence->fullText());
    }
}

void EmptyState::drawPicture()
{
    m_picture->setPixmap(m_icon.pixmap(QSize(pictureSize, pictureSize), devicePixelRatioF(), QIcon::Disabled));
}
