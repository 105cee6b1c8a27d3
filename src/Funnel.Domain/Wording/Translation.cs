namespace Funnel.Domain.Wording;

/// <summary>Words of one language for texts of another, which may have holes.</summary>
internal sealed class Translation
{
    private readonly Dictionary<string, string> _whole = new(StringComparer.Ordinal);
    private readonly IReadOnlyList<TextPattern> _patterns;

    public Translation(IReadOnlyDictionary<string, string> words)
    {
        List<TextPattern> patterns = [];
        foreach (var (text, said) in words)
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(text, nameof(words));
            ArgumentException.ThrowIfNullOrWhiteSpace(said, nameof(words));
            if (TextPattern.HasHoles(text))
            {
                patterns.Add(new(text, said));
            }
            else
            {
                _whole[text] = said;
            }
        }

        _patterns =
        [
            .. patterns
                .OrderByDescending(pattern => pattern.Holes)
                .ThenByDescending(pattern => pattern.Letters)
                .ThenBy(pattern => pattern.Text, StringComparer.Ordinal),
        ];
    }

    /// <summary>Whether there are words for a text and for all that stands in its holes.</summary>
    public bool Has(string text) => _whole.ContainsKey(text)
        || (_patterns.Select(pattern => pattern.Match(text)).FirstOrDefault(found => found is not null) is { } parts
            && parts.TrueForAll(part => !part.Any(char.IsLetter) || Has(part)));

    /// <summary>The words for a text; null where there are none.</summary>
    public string? Of(string text)
    {
        if (_whole.TryGetValue(text, out var said))
        {
            return said;
        }

        foreach (var pattern in _patterns)
        {
            if (pattern.Match(text) is { } found)
            {
                return pattern.Say(found.ConvertAll(part => Of(part) ?? part));
            }
        }

        return null;
    }
}
