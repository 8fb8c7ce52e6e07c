#pragma once

#include <phonenumbers/phonenumberutil.h>
#include <phonenumbers/shortnumberinfo.h>

/// The library, silenced: by default it prints to standard output. Thread-safe once made. Slow to include;
/// for the .cpp files of this folder only.
const i18n::phonenumbers::PhoneNumberUtil &phoneNumberLibrary();
