#include "ui/help/firststeps.h"

#include "ui/settings/connectionline.h"
#include "ui/settings/secretfield.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/styleflag.h"

#include <QCoreApplication>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    FirstStep step;
    const char *code; ///< for the settings and the names of the widgets
    const char *title;
    const char *sentence;
    const char *button; ///< empty: the step has inputs of its own
};

constexpr std::array steps {
    Words {FirstStep::Demo, "demo", QT_TRANSLATE_NOOP("FirstStepsPanel", "Look around in the demo"),
           QT_TRANSLATE_NOOP(
               "FirstStepsPanel",
               "Sample leads and a simulated telephone in a window of its own. Nobody is called and "
               "nothing is stored with your data."),
           QT_TRANSLATE_NOOP("FirstStepsPanel", "Open the demo")},
    Words {FirstStep::Account, "account", QT_TRANSLATE_NOOP("FirstStepsPanel", "Connect your account"),
           QT_TRANSLATE_NOOP(
               "FirstStepsPanel",
               "Paste the API key of your provider account and keep it. The test only asks for the balance."),
           ""},
    Words {FirstStep::Business, "business", QT_TRANSLATE_NOOP("FirstStepsPanel", "Say who is calling"),
           QT_TRANSLATE_NOOP(
               "FirstStepsPanel",
               "Every call begins with the registered name of your business. Without it no campaign "
               "starts."),
           QT_TRANSLATE_NOOP("FirstStepsPanel", "Enter the name")},
    Words {FirstStep::Leads, "leads", QT_TRANSLATE_NOOP("FirstStepsPanel", "Import leads"),
           QT_TRANSLATE_NOOP(
               "FirstStepsPanel",
               "Drop a CSV file or an Excel workbook on the window. You see how each row will be stored "
               "before anything is."),
           QT_TRANSLATE_NOOP("FirstStepsPanel", "Choose a file")},
    Words {FirstStep::Script, "script", QT_TRANSLATE_NOOP("FirstStepsPanel", "Read a call script"),
           QT_TRANSLATE_NOOP(
               "FirstStepsPanel",
               "Four scripts are included. Read one with the values of a lead beside it, or copy and change "
               "it."),
           QT_TRANSLATE_NOOP("FirstStepsPanel", "Show the scripts")},
    Words {
        FirstStep::Campaign, "campaign", QT_TRANSLATE_NOOP("FirstStepsPanel", "Make a campaign"),
        QT_TRANSLATE_NOOP("FirstStepsPanel",
                          "A list, a script, hours and a budget. Nothing is dialed before you press Start."),
        QT_TRANSLATE_NOOP("FirstStepsPanel", "New campaign")},
    Words {FirstStep::LookAhead, "lookAhead", QT_TRANSLATE_NOOP("FirstStepsPanel", "Preflight"),
           QT_TRANSLATE_NOOP(
               "FirstStepsPanel",
               "The preflight shows who will be called, who not and why, when it ends and what it costs. Its "
               "button starts the campaign, if you want it to."),
           QT_TRANSLATE_NOOP("FirstStepsPanel", "Open the preflight")},
};

QString words(const char *source)
{
    return QCoreApplication::translate("FirstStepsPanel", source);
}

PlainLabel *prose(const QString &text)
{
    auto *label = new PlainLabel;
    label->setWrapping(true);
    label->setQuiet(true);
    label->setText(text);
    return label;
}

} // namespace

QString firstStepCode(FirstStep step)
{
    const auto found = std::ranges::find(steps, step, &Words::step);
    return found == steps.end() ? QString() : QString::fromLatin1(found->code);
}

FirstStepsPanel::FirstStepsPanel(SecretStore &secrets, QWidget *parent)
    : QWidget(parent)
    , m_secrets(secrets)
    , m_progress(new PlainLabel)
{
    m_progress->setObjectName(u"stepsDone"_s);
    m_progress->setQuiet(true);
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(gap::large, gap::medium, gap::large, gap::large);
    column->setSpacing(gap::medium);
    column->addWidget(prose(
        tr("From here to your first campaign. Leave and come back whenever you like: Help > First steps.")));
    column->addWidget(m_progress);
    addSteps(*column);
    column->addStretch(1);
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(body);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(area);
    refresh();
}

void FirstStepsPanel::addSteps(QVBoxLayout &column)
{
    for (const Words &each : steps) {
        StepView view;
        const QString name = QString::fromLatin1(each.code);
        auto *card = new QFrame;
        card->setProperty("card", true);
        card->setObjectName(name + "Step"_L1);
        view.box = card;
        view.mark = new PlainLabel;
        view.mark->setObjectName(name + "Mark"_L1);
        view.mark->setTextSize(TextSize::Body, true);
        view.body = new QWidget;
        auto *inner = new QVBoxLayout(view.body);
        inner->setContentsMargins(0, 0, 0, 0);
        inner->setSpacing(gap::small);
        inner->addWidget(prose(words(each.sentence)));
        if (each.step == FirstStep::Account) {
            addAccountInput(*inner);
        } else {
            view.button = plainButton(words(each.button));
            view.button->setObjectName(name + "Button"_L1);
            inner->addWidget(view.button, 0, Qt::AlignLeft);
            connect(view.button, &QPushButton::clicked, this,
                    [this, step = each.step] { emit stepRequested(step); });
        }
        auto *rows = new QVBoxLayout(card);
        rows->setContentsMargins(gap::medium, gap::medium, gap::medium, gap::medium);
        rows->setSpacing(gap::small);
        rows->addWidget(view.mark);
        rows->addWidget(view.body);
        column.addWidget(card);
        m_steps.insert(each.step, view);
    }
}

void FirstStepsPanel::addAccountInput(QVBoxLayout &column)
{
    auto *key = new SecretField(m_secrets, SecretName::ApiKey, tr("API key of the provider"));
    key->setObjectName(u"guideKey"_s);
    key->placeButtonsBelow();
    m_test = plainButton(tr("Test the key"));
    m_test->setObjectName(u"accountButton"_s);
    m_connection = new PlainLabel;
    m_connection->setObjectName(u"accountLine"_s);
    m_connection->setWrapping(true);
    m_connection->hide();
    column.addWidget(prose(SecretField::placeText(m_secrets)));
    column.addWidget(key);
    column.addWidget(m_test, 0, Qt::AlignLeft);
    column.addWidget(m_connection);
    connect(key, &SecretField::changed, this, &FirstStepsPanel::secretChanged);
    connect(key, &SecretField::failed, this, &FirstStepsPanel::failed);
    connect(m_test, &QPushButton::clicked, this, [this] {
        m_test->setEnabled(false);
        m_connection->setText(tr("Asking the provider…"));
        m_connection->setQuiet(true);
        m_connection->show();
        emit testConnectionRequested();
    });
}

void FirstStepsPanel::setDone(FirstStep step, bool done)
{
    if (m_steps[step].done == done)
        return;
    m_steps[step].done = done;
    refresh();
}

bool FirstStepsPanel::isDone(FirstStep step) const
{
    return m_steps.value(step).done;
}

void FirstStepsPanel::showConnection(const Result<AccountInfo> &result)
{
    m_test->setEnabled(true);
    sayConnection(*m_connection, result);
    m_connection->show();
    setDone(FirstStep::Account, static_cast<bool>(result));
}

void FirstStepsPanel::setDemo(bool demo)
{
    m_steps[FirstStep::Demo].box->setVisible(!demo);
    m_steps[FirstStep::Account].box->setVisible(!demo);
    refresh();
}

/// Marks, and the filled button at the first step that is open.
void FirstStepsPanel::refresh()
{
    int number = 0;
    int done = 0;
    bool first = true;
    for (const Words &each : steps) {
        const StepView &view = m_steps[each.step];
        if (view.box->isHidden())
            continue;
        ++number;
        done += view.done ? 1 : 0;
        const QString title = words(each.title);
        view.mark->setText(view.done ? tr("✓ %1").arg(title) : tr("%1. %2").arg(number).arg(title));
        view.mark->setAccessibleName(view.done ? tr("Done: %1").arg(title)
                                               : tr("Step %1: %2").arg(number).arg(title));
        setFlag(*view.mark, "good", view.done);
        // What the account says stays in view after the test.
        view.body->setVisible(!view.done || each.step == FirstStep::Account);
        QPushButton *button = view.button ? view.button : m_test;
        const bool isNext = first && !view.done;
        first = first && view.done;
        setFlag(*button, "primary", isNext);
    }
    m_progress->setText(done == number ? tr("All steps are done.")
                                       : tr("%1 of %2 steps done").arg(done).arg(number));
}
