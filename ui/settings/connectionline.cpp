#include "ui/settings/connectionline.h"

#include "ui/widgets/localtime.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/styleflag.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ConnectionLine)
};

} // namespace

void sayConnection(PlainLabel &line, const Result<AccountInfo> &result)
{
    if (!result)
        line.setText(u"✕ "_s + result.error().message);
    else if (result->balance)
        line.setText(Words::tr("✓ Connected. Balance: %1.").arg(shownMoney(*result->balance)));
    else
        line.setText(Words::tr("✓ Connected."));
    setFlag(line, "fault", !result);
    setFlag(line, "good", static_cast<bool>(result));
    line.setQuiet(false);
}
