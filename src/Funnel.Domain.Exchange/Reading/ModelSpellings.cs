using System.Text;
using Funnel.Domain.Cards;
using Funnel.Domain.Cards.Recording;

namespace Funnel.Domain.Exchange.Reading;

/// <summary>
/// Models that differ only in case, width or blanks are one, spelt as it was met first. Asked in the order of the rows.
/// </summary>
internal sealed class ModelSpellings(SharedTexts texts)
{
    private const int Unmet = 0;

    private readonly Dictionary<string, int> _first = new(StringComparer.Ordinal);
    private int[] _spellings = new int[256];

    /// <summary>The number of the spelling that stands for this one; both are numbers of shared texts.</summary>
    public int Of(int model)
    {
        if (model == 0)
        {
            return 0;
        }

        if (model >= _spellings.Length)
        {
            Array.Resize(ref _spellings, 2 * model);
        }

        return _spellings[model] == Unmet ? Meet(model) : _spellings[model];
    }

    public string Of(string model) => texts.TextOf(Of(texts.NumberOf(model)));

    private int Meet(int model)
    {
        var key = KeyOf(texts.TextOf(model));
        if (!_first.TryGetValue(key, out var first))
        {
            _first.Add(key, first = model);
        }

        return _spellings[model] = first;
    }

    private static string KeyOf(string model)
    {
        var key = new StringBuilder(model.Length);
        foreach (var letter in model.Normalize(NormalizationForm.FormKC))
        {
            if (!char.IsWhiteSpace(letter))
            {
                key.Append(char.ToUpperInvariant(letter));
            }
        }

        return key.ToString();
    }
}
