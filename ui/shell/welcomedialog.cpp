#include "ui/shell/welcomedialog.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/plainlabel.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

PlainLabel *prose(const QString &text, bool quiet)
{
    auto *label = new PlainLabel;
    label->setWrapping(true);
    label->setQuiet(quiet);
    label->setText(text);
    return label;
}

QFrame *choice(QPushButton *button, const QString &explanation)
{
    auto *card = new QFrame;
    card->setProperty("card", true);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(gap::large, gap::large, gap::large, gap::large);
    column->setSpacing(gap::medium);
    column->addWidget(prose(explanation, false));
    column->addStretch();
    column->addWidget(button, 0, Qt::AlignLeft);
    return card;
}

} // namespace

WelcomeDialog::WelcomeDialog(QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Welcome to Leadline"));
    auto *picture = new QLabel;
    picture->setPixmap(applicationIcon().pixmap(56, 56));
    auto *title = new PlainLabel(tr("Welcome to Leadline"));
    title->setTextSize(TextSize::Title, true);
    auto *demo = primaryButton(tr("Look around with the demo"));
    auto *own = plainButton(tr("Connect my account"));
    demo->setObjectName(u"demo"_s);
    own->setObjectName(u"connect"_s);
    auto *later = flatButton(tr("Decide later"));

    auto *choices = new QHBoxLayout;
    choices->setSpacing(gap::medium);
    choices->addWidget(choice(demo, tr("Sample leads and a simulated provider. Everything works, no telephone rings, "
                                       "nothing is stored with your real data.")), 1);
    choices->addWidget(choice(own, tr("Enter the API key of your Bland account. It goes into the keychain of this computer. "
                                      "Nobody is called before you press Start.")), 1);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gap::huge, gap::huge, gap::huge, gap::large);
    column->setSpacing(gap::large);
    column->addWidget(picture);
    column->addWidget(title);
    column->addWidget(prose(tr("Drop a list, choose a script, press Start, and read in the evening who is interested."), true));
    column->addLayout(choices);
    column->addWidget(later, 0, Qt::AlignRight);
    setMinimumWidth(640);

    connect(demo, &QPushButton::clicked, this, [this] { accept(); emit demoRequested(); });
    connect(own, &QPushButton::clicked, this, [this] { accept(); emit connectRequested(); });
    connect(later, &QPushButton::clicked, this, &QDialog::reject);
}
