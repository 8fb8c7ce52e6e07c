#include "ui/shell/aboutdialog.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/plainlabel.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace {

struct Part {
    QString name;
    QString licence;
};

std::array<Part, 7> parts()
{
    return { {
        { u"Qt %1"_s.arg(QLatin1StringView(qVersion())), u"LGPL-3"_s },
        { u"Qt Charts, Qt HTTP Server"_s, u"GPL-3"_s },
        { u"QtKeychain"_s, u"BSD-3-Clause"_s },
        { u"SQLite"_s, AboutDialog::tr("public domain") },
        { u"libphonenumber"_s, u"Apache-2.0"_s },
        { u"ICU"_s, u"Unicode License"_s },
        { u"Breeze icons"_s, u"LGPL-3"_s },
    } };
}

QGridLayout *partsGrid()
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(gap::huge);
    grid->setVerticalSpacing(gap::tiny);
    int row = 0;
    for (const Part &part : parts()) {
        auto *licence = new PlainLabel(part.licence);
        licence->setQuiet(true);
        grid->addWidget(new PlainLabel(part.name), row, 0);
        grid->addWidget(licence, row++, 1);
    }
    return grid;
}

QHBoxLayout *nameRow()
{
    auto *picture = new QLabel;
    picture->setPixmap(applicationIcon().pixmap(48, 48));
    auto *name = new PlainLabel(u"Leadline " LEADLINE_VERSION ""_s);
    name->setTextSize(TextSize::Title, true);
    auto *row = new QHBoxLayout;
    row->setSpacing(gap::large);
    row->addWidget(picture);
    row->addWidget(name, 1);
    return row;
}

} // namespace

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("About Leadline"));
    auto *purpose = new PlainLabel;
    purpose->setWrapping(true);
    purpose->setText(tr("Calls the leads of a list through an AI voice provider, each once and at the right hour. "
                        "Your data stays on this computer."));
    auto *heading = new PlainLabel(tr("It stands on"));
    heading->setTextSize(TextSize::Body, true);
    auto *close = plainButton(tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gap::huge, gap::huge, gap::huge, gap::large);
    column->setSpacing(gap::large);
    column->addLayout(nameRow());
    column->addWidget(purpose);
    column->addWidget(heading);
    column->addLayout(partsGrid());
    column->addWidget(close, 0, Qt::AlignRight);
    setMinimumWidth(420);
}
