#include "ui/shell/closesheet.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/plainlabel.h"

#include <QCheckBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

CloseSheet::CloseSheet(bool canStay, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("A campaign is calling"));
    setObjectName(u"closeSheet"_s);
    auto *title = new PlainLabel(tr("A campaign is calling."));
    title->setTextSize(TextSize::Title, true);
    auto *sentence = new PlainLabel;
    sentence->setWrapping(true);
    sentence->setText(
        canStay ? tr(
            "It can go on without the window: the icon in the tray brings it back. If you quit, no new call "
            "starts, calls that are open end by themselves, and the campaign waits until you start it again.")
                : tr("If you quit, no new call starts, calls that are open end by themselves, and the "
                     "campaign waits "
                     "until you start it again. This desktop has no tray, so the program cannot go on "
                     "without its "
                     "window; minimize it instead."));
    auto *remember = new QCheckBox(tr("&Remember this; Settings can change it"));
    remember->setObjectName(u"rememberClosing"_s);
    remember->setVisible(canStay); // else it could only mean to quit without asking
    auto *stay = primaryButton(tr("&Keep calling in the background"));
    auto *quit = plainButton(tr("&Quit"));
    auto *back = canStay ? flatButton(tr("&Go back")) : primaryButton(tr("&Go back"));
    stay->setObjectName(u"stayInBackground"_s);
    quit->setObjectName(u"quitNow"_s);
    back->setObjectName(u"goBack"_s);
    stay->setVisible(canStay);
    (canStay ? stay : back)->setDefault(true);
    connect(back, &QPushButton::clicked, this, &QDialog::reject);
    connect(stay, &QPushButton::clicked, this, [this, remember] {
        accept();
        emit chosen(ClosingChoice::Background, remember->isChecked());
    });
    connect(quit, &QPushButton::clicked, this, [this, remember] {
        accept();
        emit chosen(ClosingChoice::Quit, remember->isChecked());
    });
    auto *foot = new QHBoxLayout;
    foot->setSpacing(gap::small);
    foot->addWidget(back);
    foot->addStretch(1);
    foot->addWidget(quit);
    foot->addWidget(stay);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gap::huge, gap::huge, gap::huge, gap::large);
    column->setSpacing(gap::large);
    column->addWidget(title);
    column->addWidget(sentence);
    column->addWidget(remember);
    column->addLayout(foot);
    setMinimumWidth(520);
}
