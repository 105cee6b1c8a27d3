namespace Funnel.Domain.Wording;

/// <summary>
/// A language in which things are named and explained: one of the two that the library speaks, or a vendor's own, which
/// has words for their English.
/// </summary>
public sealed class Language
{
    private readonly Func<Phrase, string> _say;
    private readonly Translation? _words;

    private Language(string code, Func<Phrase, string> say, Translation? words = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(code);
        (Code, _say, _words) = (code, say, words);
    }

    /// <summary>Simplified Chinese (zh-CN), the language of the sources.</summary>
    public static Language Zh { get; } = new("zh", phrase => phrase.Zh);

    /// <summary>English.</summary>
    public static Language En { get; } = new("en", phrase => phrase.En);

    /// <summary>The code, such as <c>de</c>.</summary>
    public string Code { get; }

    /// <summary>A language of a vendor's own.</summary>
    /// <param name="code">Its code.</param>
    /// <param name="otherwise">The language of what it has no words for.</param>
    /// <param name="words">
    /// Its words for English texts. A text may have holes, as in <c>{0} of more than {1} days</c>: what stands in them
    /// is put into words itself, and stays as it is where there are none. A text without holes goes first, then those
    /// with most holes, such as <c>{0} and {1}</c>, and of these the one with most letters.
    /// </param>
    /// <exception cref="ArgumentException">
    /// A text is empty or nothing but a hole, or words name a hole that their text does not have.
    /// </exception>
    public static Language Of(string code, Language otherwise, IReadOnlyDictionary<string, string> words)
    {
        ArgumentNullException.ThrowIfNull(otherwise);
        ArgumentNullException.ThrowIfNull(words);
        var translation = new Translation(words);
        return new(code, phrase => translation.Of(phrase.En) ?? phrase.In(otherwise), translation);
    }

    /// <summary>
    /// Whether it has words for all of a phrase, rather than those of another language; numbers and signs need none.
    /// </summary>
    public bool Has(Phrase phrase) => _words is null || _words.Has(phrase.En);

    /// <summary>The code.</summary>
    public override string ToString() => Code;

    internal string Say(Phrase phrase) => _say(phrase);
}
