#include "ui/widgets/chip.h"

#include "core/base/text.h"
#include "ui/widgets/enterpresses.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLocale>

using namespace Qt::StringLiterals;

Chip::Chip(const QString &text, QWidget *parent)
    : QPushButton(parent)
    , m_text(text)
{
    setCheckable(true);
    setAutoDefault(false);
    pressOnEnter(*this);
    setProperty("chip", true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    showText();
}

void Chip::setCount(qint64 count)
{
    m_count = count;
    showText();
}

void Chip::showText()
{
    //: A filter and how many entries it has, "Ready 5,106".
    const QString shown = m_count < 0 ? m_text : tr("%1 %2").arg(m_text, QLocale().toString(m_count));
    setText(text::label(shown));
    setAccessibleName(shown);
}

ChipRow::ChipRow(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(gap::small);
    m_layout->addStretch();
}

void ChipRow::addChip(const QString &key, const QString &text)
{
    auto *chip = new Chip(text, this);
    chip->setObjectName(u"chip_"_s + key);
    m_chips.insert(key, chip);
    m_layout->insertWidget(m_layout->count() - 1, chip);
    connect(chip, &Chip::clicked, this, [this, key](bool on) { setCurrent(on ? key : QString()); });
}

void ChipRow::setCurrent(const QString &key)
{
    for (auto it = m_chips.cbegin(); it != m_chips.cend(); ++it)
        it.value()->setChecked(it.key() == key && !key.isEmpty());
    if (m_current == key)
        return;
    m_current = key;
    emit currentChanged(key);
}
