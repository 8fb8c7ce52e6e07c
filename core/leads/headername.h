#pragma once

#include <QString>

/// A header for comparing: lower-case ASCII words with one blank between them. "E-Mail_Adresse " ->
/// "e mail adresse", "Größe" -> "groesse", "Teléfono" -> "telefono"; other scripts are left out.
QString foldedHeader(const QString &header);
