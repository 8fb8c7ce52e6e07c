#include "app/desktop/copyquestion.h"

#include "core/base/text.h"
#include "core/base/whendone.h"

#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

CopyQuestion::CopyQuestion(Dialer &dialer, MainWindow &window)
    : m_dialer(dialer)
    , m_window(window)
{
}

void CopyQuestion::ask()
{
    if (!m_dialer.isUnconfirmedCopy())
        return;
    auto *box = new QMessageBox(&m_window);
    box->setObjectName(u"copyQuestion"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Warning);
    box->setWindowTitle(tr("Copied database"));
    box->setTextFormat(Qt::PlainText);
    box->setText(
        tr("This database was copied from the computer %1.").arg(text::isolated(m_dialer.copiedFrom())));
    box->setInformativeText(
        tr("If Leadline still runs there, both would call the same people. Close it there first. The numbers "
           "called "
           "since the copy are then looked up at the provider and held for you to decide."));
    auto *useHere = box->addButton(tr("&Use it here"), QMessageBox::AcceptRole);
    auto *later = box->addButton(tr("&Not now"), QMessageBox::RejectRole);
    box->setDefaultButton(later);
    box->setEscapeButton(later);
    connect(box, &QMessageBox::buttonClicked, this, [this, useHere](QAbstractButton *clicked) {
        if (clicked == useHere)
            adopt();
        else
            remind();
    });
    box->open();
}

void CopyQuestion::adopt()
{
    whenDone(m_dialer.adoptCopy(), this, [this](const Result<Done> &adopted) {
        if (!adopted) {
            m_window.showMessage({Message::Kind::Error, adopted.error().message});
            return;
        }
        m_window.showMessage({Message::Kind::Success, tr("The database is used here from now on.")});
    });
}

void CopyQuestion::remind()
{
    m_window.showMessage({Message::Kind::Warning,
                          tr("This database was copied from another computer: no campaign starts."),
                          tr("Decide"), [this] { ask(); }});
}
