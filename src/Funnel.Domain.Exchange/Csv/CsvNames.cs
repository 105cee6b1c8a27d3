using System.Text;

namespace Funnel.Domain.Exchange.Csv;

/// <summary>Names of columns and files as they are compared: without case, width, blanks, <c>_</c>, <c>-</c>.</summary>
internal static class CsvNames
{
    /// <summary>What two ways to write one name have in common.</summary>
    public static string KeyOf(string name)
    {
        var key = new StringBuilder(name.Length);
        foreach (var letter in name.Normalize(NormalizationForm.FormKC))
        {
            if (!char.IsWhiteSpace(letter) && letter is not ('_' or '-' or '\uFEFF'))
            {
                key.Append(char.ToLowerInvariant(letter));
            }
        }

        return key.ToString();
    }

    public static bool AreSame(string name, string other) =>
        string.Equals(name, other, StringComparison.Ordinal)
        || string.Equals(KeyOf(name), KeyOf(other), StringComparison.Ordinal);
}
