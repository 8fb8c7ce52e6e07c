#pragma once

#include <QByteArray>
#include <QString>

/// Numbers in the forms people write, repairs, refused rows and repetitions: 40 rows.
QByteArray leadsToRepair();
/// No column is called as one expects it.
QByteArray leadsWithoutHeads();
/// So many that reading them takes its time.
QByteArray leadsWithoutEnd();
/// A call script with a mistake of each kind.
QString scriptWithMistakes();
