#include "ui/calls/daysheet.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/plainlabel.h"

#include <QDateEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

QDateEdit *dayField(const QString &name)
{
    auto *field = new QDateEdit(QDate::currentDate());
    field->setObjectName(name);
    field->setCalendarPopup(true);
    return field;
}

} // namespace

DaySheet::DaySheet(QWidget *parent)
    : QDialog(parent)
    , m_first(dayField(u"firstDay"_s))
    , m_last(dayField(u"lastDay"_s))
{
    setWindowTitle(tr("Calls of which days?"));
    setModal(true);
    auto *cancel = plainButton(tr("Cancel"));
    auto *show = primaryButton(tr("Show these calls"));
    show->setObjectName(u"showDays"_s);
    show->setDefault(true);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(gap::small);
    foot->addStretch();
    foot->addWidget(cancel);
    foot->addWidget(show);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gap::huge, gap::large, gap::huge, gap::large);
    column->setSpacing(gap::small);
    column->addWidget(formLabel(tr("&First day"), m_first));
    column->addWidget(m_first);
    column->addWidget(formLabel(tr("&Last day"), m_last));
    column->addWidget(m_last);
    column->addSpacing(gap::medium);
    column->addLayout(foot);
    setMinimumWidth(320);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(show, &QPushButton::clicked, this, [this] {
        emit chosen(qMin(m_first->date(), m_last->date()), qMax(m_first->date(), m_last->date()));
        accept();
    });
}
