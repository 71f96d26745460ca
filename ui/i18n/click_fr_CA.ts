<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_CA" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Aborted!</source>
        <translation>Interrompu. Vous pouvez recommencer à tout moment.</translation>
    </message>
    <message>
        <source>Missing command.</source>
        <translation>Il manque une commande.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options&#xa0;</translation>
    </message>
    <message>
        <source>Positional arguments</source>
        <translation>Arguments&#xa0;</translation>
    </message>
    <message numerus="yes">
        <source>Got unexpected extra argument ({args})</source>
        <comment>Got unexpected extra arguments ({args})</comment>
        <translation>
            <numerusform>Argument en trop ({args})</numerusform>
            <numerusform>Arguments en trop ({args})</numerusform>
        </translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes&#xa0;</translation>
    </message>
    <message>
        <source>Value must be an iterable.</source>
        <translation>La valeur devrait être une liste.</translation>
    </message>
    <message>
        <source>env var: {var}</source>
        <translation>variable&#xa0;: {var}</translation>
    </message>
    <message>
        <source>default: {default}</source>
        <translation>par défaut&#xa0;: {default}</translation>
    </message>
    <message numerus="yes">
        <source>Takes {nargs} values but 1 was given.</source>
        <comment>Takes {nargs} values but {len} were given.</comment>
        <translation>
            <numerusform>Attend {nargs} valeurs, en a reçu 1.</numerusform>
            <numerusform>Attend {nargs} valeurs, en a reçu {len}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do you want to continue?</source>
        <translation>Souhaitez-vous continuer?</translation>
    </message>
    <message>
        <source>Confirm the action without prompting.</source>
        <translation>Confirme sans rien demander.</translation>
    </message>
    <message>
        <source>Show the version and exit.</source>
        <translation>Montre la version et se termine.</translation>
    </message>
    <message>
        <source>Show this message and exit.</source>
        <translation>Montre cette aide et se termine.</translation>
    </message>
    <message numerus="yes">
        <source>Did you mean {possibility}?</source>
        <comment>(Did you mean one of: {possibilities}?)</comment>
        <translation>
            <numerusform>Vouliez-vous dire {possibility}?</numerusform>
            <numerusform>(Vouliez-vous dire l’un de ces noms&#xa0;: {possibilities}?)</numerusform>
        </translation>
    </message>
    <message>
        <source>Missing argument</source>
        <translation>Il manque l’argument</translation>
    </message>
    <message>
        <source>unknown error</source>
        <translation>erreur inconnue</translation>
    </message>
    <message>
        <source>Invalid value for {param_hint}: {message}</source>
        <translation>Valeur à corriger pour {param_hint}&#xa0;: {message}</translation>
    </message>
    <message>
        <source>Missing option</source>
        <translation>Il manque l’option</translation>
    </message>
    <message>
        <source>Could not open file {filename!r}: {message}</source>
        <translation>Le fichier {filename!r} ne s’ouvre pas&#xa0;: {message}</translation>
    </message>
    <message>
        <source>Error: {message}</source>
        <translation>Erreur&#xa0;: {message}</translation>
    </message>
    <message>
        <source>Try &apos;{command} {option}&apos; for help.</source>
        <translation>Pour obtenir de l’aide&#xa0;: {command} {option}</translation>
    </message>
    <message>
        <source>Missing parameter</source>
        <translation>Il manque le paramètre</translation>
    </message>
    <message>
        <source>Missing parameter: {param_name}</source>
        <translation>Il manque le paramètre {param_name}</translation>
    </message>
    <message>
        <source>No such option {name!r}.</source>
        <translation>L’option {name!r} est inconnue.</translation>
    </message>
    <message>
        <source>No such command {name!r}.</source>
        <translation>La commande {name!r} est inconnue.</translation>
    </message>
    <message>
        <source>Invalid value: {message}</source>
        <translation>Valeur à corriger&#xa0;: {message}</translation>
    </message>
    <message>
        <source>Missing {param_type}</source>
        <translation>Il manque {param_type}</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Utilisation&#xa0;:</translation>
    </message>
    <message>
        <source>Invalid start character for option ({option})</source>
        <translation>Une option commence autrement ({option})</translation>
    </message>
    <message>
        <source>Option {name!r} does not take a value.</source>
        <translation>L’option {name!r} se donne sans valeur.</translation>
    </message>
    <message numerus="yes">
        <source>Option {name!r} requires an argument.</source>
        <comment>Option {name!r} requires {nargs} arguments.</comment>
        <translation>
            <numerusform>L’option {name!r} attend une valeur.</numerusform>
            <numerusform>L’option {name!r} attend {nargs} valeurs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Argument {name!r} takes {nargs} values.</source>
        <translation>L’argument {name!r} attend {nargs} valeurs.</translation>
    </message>
    <message>
        <source>Press any key to continue...</source>
        <translation>Appuyez sur une touche pour continuer...</translation>
    </message>
    <message>
        <source>Repeat for confirmation</source>
        <translation>Encore une fois, pour confirmer</translation>
    </message>
    <message>
        <source>Error: The two entered values do not match.</source>
        <translation>Les deux saisies diffèrent; veuillez recommencer.</translation>
    </message>
    <message>
        <source>Error: invalid input</source>
        <translation>Veuillez saisir une réponse.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>Choose from:
	{choices}</source>
        <translation>Veuillez choisir parmi&#xa0;:
	{choices}</translation>
    </message>
    <message numerus="yes">
        <source>{value!r} is not {choice}.</source>
        <comment>{value!r} is not one of {choices}.</comment>
        <translation>
            <numerusform>la seule valeur possible est {choice}, et non {value!r}.</numerusform>
            <numerusform>{value!r} n’en fait pas partie; il y a {choices}.</numerusform>
        </translation>
    </message>
    <message>
        <source>directory</source>
        <translation>dossier</translation>
    </message>
    <message>
        <source>path</source>
        <translation>chemin</translation>
    </message>
    <message numerus="yes">
        <source>{value!r} does not match the format {format}.</source>
        <comment>{value!r} does not match the formats {formats}.</comment>
        <translation>
            <numerusform>{value!r} ne suit pas le format {format}.</numerusform>
            <numerusform>{value!r} ne suit aucun des formats {formats}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{value} is not in the range {range}.</source>
        <translation>{value} est hors des limites {range}.</translation>
    </message>
    <message>
        <source>{value!r} is not a valid boolean. Recognized values: {states}</source>
        <translation>{value!r} n’est ni oui ni non. Valeurs permises&#xa0;: {states}</translation>
    </message>
    <message numerus="yes">
        <source>{len_type} values are required, but {len_value} was given.</source>
        <comment>{len_type} values are required, but {len_value} were given.</comment>
        <translation>
            <numerusform>{len_type} valeurs sont attendues; {len_value} a été donnée.</numerusform>
            <numerusform>{len_type} valeurs sont attendues; {len_value} ont été données.</numerusform>
        </translation>
    </message>
    <message>
        <source>{value!r} is not a valid {number_type}.</source>
        <translation>{value!r} n’est pas un nombre.</translation>
    </message>
    <message>
        <source>{value!r} is not a valid UUID.</source>
        <translation>{value!r} n’est pas un UUID.</translation>
    </message>
    <message>
        <source>{name} {filename!r} is a file.</source>
        <translation>{filename!r} est un fichier.</translation>
    </message>
    <message>
        <source>{name} {filename!r} is a directory.</source>
        <translation>{filename!r} est un dossier.</translation>
    </message>
    <message>
        <source>{name} {filename!r} is not readable.</source>
        <translation>{filename!r} est protégé contre la lecture.</translation>
    </message>
    <message>
        <source>{name} {filename!r} is not writable.</source>
        <translation>{filename!r} est protégé contre l’écriture.</translation>
    </message>
    <message>
        <source>{name} {filename!r} is not executable.</source>
        <translation>{filename!r} ne peut être lancé.</translation>
    </message>
    <message>
        <source>{name} {filename!r} does not exist.</source>
        <translation>{filename!r} est introuvable.</translation>
    </message>
</context>
</TS>
