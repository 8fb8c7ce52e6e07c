#include "ui/prompts/firstsentencebar.h"

#include "core/base/text.h"
#include "ui/prompts/scriptrendering.h"
#include "ui/widgets/plainlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

struct Language {
    const char *code;
    const char *name;
};
constexpr std::array languages {
    Language {"en", QT_TRANSLATE_NOOP("FirstSentenceBar", "English")},
    Language {"de", QT_TRANSLATE_NOOP("FirstSentenceBar", "German")},
    Language {"es", QT_TRANSLATE_NOOP("FirstSentenceBar", "Spanish")},
};

QString languageName(const QString &code)
{
    const auto found = std::ranges::find_if(
        languages, [&code](const Language &l) { return code.left(2) == QLatin1String(l.code); });
    return FirstSentenceBar::tr(found == languages.end() ? languages.front().name : found->name);
}

QString lookName(const ScriptContext &context)
{
    const QString language = languageName(context.language);
    const QString how = context.recorded ? FirstSentenceBar::tr("%1, recorded").arg(language) : language;
    return context.campaignName.isEmpty()
        ? how
        : FirstSentenceBar::tr("%1 (%2)").arg(text::label(context.campaignName), how);
}

} // namespace

FirstSentenceBar::FirstSentenceBar(QWidget *parent)
    : QWidget(parent)
    , m_about(new PlainLabel)
    , m_sentence(new PlainLabel)
    , m_look(new QComboBox)
{
    m_about->setTextSize(TextSize::Secondary);
    m_about->setQuiet(true);
    m_about->setWrapping(true);
    m_sentence->setObjectName(u"firstSentence"_s);
    m_sentence->setWrapping(true);
    m_look->setObjectName(u"look"_s);
    m_look->setAccessibleName(tr("Campaign or language of the first sentence"));
    m_look->setToolTip(tr("Campaign or language the script is looked at for"));
    m_look->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_look->setMinimumContentsLength(12);
    auto *row = new QHBoxLayout;
    row->setSpacing(gap::small);
    row->addWidget(m_about, 1);
    row->addWidget(m_look);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap::tiny);
    column->addLayout(row);
    column->addWidget(m_sentence);
    connect(m_look, &QComboBox::currentIndexChanged, this, [this] {
        showSentence();
        emit contextChanged();
    });
    setKind(ScriptKind::Call);
}

void FirstSentenceBar::setContexts(const QList<ScriptContext> &contexts)
{
    const QString before = m_look->currentText();
    m_contexts.clear();
    for (const ScriptContext &context : contexts) {
        if (!context.campaignName.isEmpty()) {
            m_contexts.append(context);
            continue;
        }
        for (const Language &language : languages) {
            m_contexts.append(context);
            m_contexts.last().language = QString::fromLatin1(language.code);
        }
    }
    const QSignalBlocker quiet(m_look);
    m_look->clear();
    for (const ScriptContext &context : std::as_const(m_contexts))
        m_look->addItem(lookName(context));
    m_look->setCurrentIndex(std::max(0, m_look->findText(before)));
    showSentence();
}

void FirstSentenceBar::setKind(ScriptKind kind)
{
    m_kind = kind;
    m_about->setText(kind == ScriptKind::Call ? tr("Every call begins so; a script cannot change it:")
                                              : tr("Every message begins so; a text cannot change it:"));
    showSentence();
}

ScriptContext FirstSentenceBar::context() const
{
    ScriptContext context = m_contexts.value(std::max(0, m_look->currentIndex()));
    if (context.businessName.trimmed().isEmpty())
        context.businessName = tr("(business name)");
    if (context.campaignName.isEmpty())
        context.campaignName = tr("(campaign)");
    return context;
}

void FirstSentenceBar::showSentence()
{
    m_sentence->setText(openingOf(m_kind, context()));
}
