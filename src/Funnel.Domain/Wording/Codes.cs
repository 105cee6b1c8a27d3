using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Reflection;

namespace Funnel.Domain.Wording;

/// <summary>The one way from an enum to its exchange codes and names, the library's own or a vendor's.</summary>
public static class Codes
{
    /// <summary>
    /// The codes and names of every member, as each declares its own by <see cref="CodeAttribute"/>. The empty member
    /// of a flags enum needs none: a record that has nothing lists no code.
    /// </summary>
    /// <typeparam name="TValue">The enum, such as <c>LostReason</c>.</typeparam>
    /// <exception cref="ArgumentException">A member declares no code, or one that another has.</exception>
    public static CodeBook<TValue> Of<
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] TValue>()
        where TValue : struct, Enum =>
        Declared<TValue>.Book ?? throw new ArgumentException(
            $"Every member of {typeof(TValue).Name} is to declare a code, and none the code of another.");

    /// <summary>Read once for each enum, when it is first asked for.</summary>
    private static class Declared<
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] TValue>
        where TValue : struct, Enum
    {
        public static CodeBook<TValue>? Book { get; } = Read();

        private static CodeBook<TValue>? Read()
        {
            if (MembersOf(typeof(TValue)) is not { } members)
            {
                return null;
            }

            var values = new TValue[members.Count];
            for (var place = 0; place < values.Length; place++)
            {
                values[place] = (TValue)members[place].Value;
            }

            return new(values, [.. members.Select(member => member.Name)]);
        }
    }

    // Nothing here is of the enum's own type, since every such type is code to be compiled at the start.
    private static List<(object Value, CodeAttribute Name)>? MembersOf(
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] Type type)
    {
        var values = Enum.GetValuesAsUnderlyingType(type);
        var isFlags = type.IsDefined(typeof(FlagsAttribute), inherit: false);
        HashSet<string> codes = new(StringComparer.Ordinal);
        List<(object, CodeAttribute)> members = [];
        foreach (var number in values)
        {
            var value = Enum.ToObject(type, number);
            if (isFlags && Convert.ToInt64(number, CultureInfo.InvariantCulture) == 0)
            {
                continue;
            }

            if (type.GetField(value.ToString()!)?.GetCustomAttribute<CodeAttribute>() is not { } name
                || !codes.Add(name.Code))
            {
                return null;
            }

            members.Add((value, name));
        }

        return members;
    }
}
