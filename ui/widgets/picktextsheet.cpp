#include "ui/widgets/picktextsheet.h"

#include "core/base/text.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/plainlabel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int longest = 100;

} // namespace

PickTextSheet::Words PickTextSheet::ownerWords(int count, bool anyHasOne)
{
    return {tr("Assign to somebody"), tr("&Owner"), tr("Assign %Ln lead(s)", nullptr, count),
            anyHasOne ? tr("Take the owner off %Ln lead(s)", nullptr, count) : QString()};
}

PickTextSheet::Words PickTextSheet::tagWords(int count)
{
    return {.title = tr("Add a tag"),
            .label = tr("&Tag"),
            .verb = tr("Tag %Ln lead(s)", nullptr, count),
            .separators = u",;"_s};
}

PickTextSheet::PickTextSheet(const Words &words, const QStringList &known, QWidget *parent)
    : QDialog(parent)
    , m_text(new QComboBox)
{
    setWindowTitle(words.title);
    setModal(true);
    m_text->setObjectName(u"pick"_s);
    m_text->setEditable(!words.onlyKnown);
    m_text->setInsertPolicy(QComboBox::NoInsert); // Return would make the new word a known one, without its value
    for (const QString &each : known)
        m_text->addItem(text::shown(each, longest), each);
    auto *cancel = plainButton(tr("Cancel"));
    auto *verb = primaryButton(words.verb);
    verb->setObjectName(u"pickVerb"_s);
    verb->setDefault(true);
    if (m_text->isEditable()) {
        m_text->lineEdit()->setMaxLength(longest);
        m_text->setCurrentIndex(-1);
        m_text->clearEditText();
    }
    auto *one = new PlainLabel(tr("One at a time, without commas and semicolons."));
    one->setObjectName(u"pickFault"_s);
    one->setWrapping(true);
    one->hide();
    const auto enable = [this, verb, one, words] {
        const QString text = m_text->currentText();
        const bool isEmpty = text.trimmed().isEmpty();
        const bool areSeveral =
            std::ranges::any_of(text, [&](QChar c) { return words.separators.contains(c); });
        one->setVisible(areSeveral);
        verb->setEnabled(isEmpty ? !words.verbWhenEmpty.isEmpty() : !areSeveral);
        verb->setDefault(!isEmpty); // Return on the empty field shall take nobody away
        verb->setAutoDefault(!isEmpty);
        verb->setText(isEmpty && verb->isEnabled() ? words.verbWhenEmpty : words.verb);
    };
    enable();

    auto *foot = new QHBoxLayout;
    foot->setSpacing(gap::small);
    foot->addStretch();
    foot->addWidget(cancel);
    foot->addWidget(verb);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gap::huge, gap::large, gap::huge, gap::large);
    column->setSpacing(gap::small);
    column->addWidget(formLabel(words.label, m_text));
    column->addWidget(m_text);
    column->addWidget(one);
    column->addSpacing(gap::medium);
    column->addLayout(foot);
    setMinimumWidth(400);
    m_text->setFocus();

    connect(m_text, &QComboBox::currentTextChanged, verb, enable);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(verb, &QPushButton::clicked, this, [this] {
        const int row = m_text->findText(m_text->currentText());
        emit picked(row >= 0 ? m_text->itemData(row).toString() : m_text->currentText().simplified());
        accept();
    });
}
