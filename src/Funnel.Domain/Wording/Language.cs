namespace Funnel.Domain.Wording;

/// <summary>The two languages in which the library names and explains things.</summary>
public enum Language
{
    /// <summary>Simplified Chinese (zh-CN), the language of the sources.</summary>
    Zh,

    /// <summary>English.</summary>
    En,
}
