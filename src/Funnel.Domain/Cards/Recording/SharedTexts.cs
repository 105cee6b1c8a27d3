namespace Funnel.Domain.Cards.Recording;

/// <summary>
/// The texts that many rows of recorded history share, each kept once and numbered, so that a row is a few bytes:
/// dealers, consultants, models, levels. Any number of threads may ask.
/// </summary>
public sealed class SharedTexts
{
    private readonly Lock _adding = new();
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal) { [""] = 0 };
    private volatile string[] _texts = [""];

    internal SharedTexts()
    {
    }

    /// <summary>The number of a text; 0 is that of the empty one, which stands for none.</summary>
    public int NumberOf(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        lock (_adding)
        {
            if (!_numbers.TryGetValue(text, out var number))
            {
                number = _numbers.Count;
                if (number == _texts.Length)
                {
                    var texts = new string[2 * number];
                    _texts.CopyTo(texts, 0);
                    _texts = texts;
                }

                _texts[number] = text;
                _numbers.Add(text, number);
            }

            return number;
        }
    }

    /// <summary>The text with a number.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No text has this number.</exception>
    public string TextOf(int number)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(number, _texts.Length);
        return _texts[number];
    }

    internal string this[int number] => _texts[number];
}
