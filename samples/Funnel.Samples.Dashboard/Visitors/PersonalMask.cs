using System.Globalization;

namespace Funnel.Samples.Dashboard.Visitors;

/// <summary>Hides most of a name or a phone number: enough is left to tell customers apart, not to call them.</summary>
internal static class PersonalMask
{
    private const int PhoneHead = 3;
    private const int PhoneTail = 4;
    private const int Stars = 4;

    /// <summary>The first character, and two stars however long the name is: 王**.</summary>
    public static string Name(string? name) => string.IsNullOrWhiteSpace(name)
        ? ""
        : StringInfo.GetNextTextElement(name.Trim()) + "**";

    /// <summary>The first three and last four digits, 138****1234; nothing of a number too short to hide any.</summary>
    public static string Phone(string? phone)
    {
        if (string.IsNullOrWhiteSpace(phone))
        {
            return "";
        }

        var hidden = new string('*', Stars);
        var digits = phone.Trim();
        return digits.Length < PhoneHead + PhoneTail + Stars
            ? hidden
            : digits[..PhoneHead] + hidden + digits[^PhoneTail..];
    }
}
