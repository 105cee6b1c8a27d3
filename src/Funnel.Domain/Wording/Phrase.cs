namespace Funnel.Domain.Wording;

/// <summary>One thing said in both languages of the domain: a name, a reason or an explanation.</summary>
/// <param name="Zh">What a Chinese reader sees.</param>
/// <param name="En">What an English reader sees.</param>
public readonly record struct Phrase(string Zh, string En)
{
    /// <summary>What reads the same in both languages: an id, a number, a name nobody translates.</summary>
    public static Phrase Same(string text) => new(text, text);

    /// <summary>The phrase in one language; where that has no words for it, in the one it falls back on.</summary>
    public string In(Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return language.Say(this);
    }

    /// <summary>The English text, for logs and debuggers.</summary>
    public override string ToString() => En;
}
