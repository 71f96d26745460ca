<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>HoursSentences</name>
    <message>
        <source>We close at %1; numbers are given until %2. You are welcome until then.</source>
        <translation>نغلق في&#xa0;الساعة&#xa0;%1، ونوزّع الأرقام حتّى&#xa0;الساعة&#xa0;%2. أهلًا بكم حتّى&#xa0;ذلك&#xa0;الحين.</translation>
    </message>
    <message>
        <source>The library is closed for the holiday.</source>
        <translation>المكتبة مغلقة للعطلة.</translation>
    </message>
    <message>
        <source>The library is closed for now.</source>
        <translation>المكتبة مغلقة الآن.</translation>
    </message>
    <message>
        <source>We close at %1.</source>
        <translation>نغلق في&#xa0;الساعة&#xa0;%1.</translation>
    </message>
    <message>
        <source>The library is closing now.</source>
        <translation>تغلق المكتبة الآن.</translation>
    </message>
    <message>
        <source>Thank you for your visit.</source>
        <translation>شكرًا لزيارتكم.</translation>
    </message>
    <message>
        <source>We look forward to seeing you.</source>
        <translation>يسعدنا استقبالكم.</translation>
    </message>
    <message>
        <source>We open today at %1.</source>
        <translation>نفتح اليوم في&#xa0;الساعة&#xa0;%1.</translation>
    </message>
    <message>
        <source>We open tomorrow at %1.</source>
        <translation>نفتح غدًا في&#xa0;الساعة&#xa0;%1.</translation>
    </message>
    <message>
        <source>We open on %2 at %1.</source>
        <translation>نفتح يوم %2 في&#xa0;الساعة&#xa0;%1.</translation>
    </message>
    <message>
        <source>We open on %2, %3 %4 at %1.</source>
        <comment>%2 Monday, %3 January, %4 the day of the month</comment>
        <translation>نفتح يوم %2 %4&#xa0;%3 في&#xa0;الساعة&#xa0;%1.</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>Desk</source>
        <comment>the place where a patron is served, before its number</comment>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>Recent calls</source>
        <translation>آخر النداءات</translation>
    </message>
    <message>
        <source>Welcome! Your number will be called here.</source>
        <translation>أهلًا بكم! سننادي على&#xa0;رقمكم هنا.</translation>
    </message>
    <message>
        <source>We are away from the desk for now; we will call you when we return. Thank you.</source>
        <translation>لا أحد في&#xa0;مكتب&#xa0;الخدمة الآن؛ سنناديكم عند عودتنا. شكرًا&#xa0;لصبركم.</translation>
    </message>
    <message>
        <source>As of %1. Calls may be late here; please listen for your number near the desk.</source>
        <translation>آخر تحديث في&#xa0;الساعة&#xa0;%1. قد تتأخّر النداءات هنا؛ شكرًا لانتباهكم إلى&#xa0;مكتب&#xa0;الخدمة.</translation>
    </message>
    <message>
        <source>Wait for a quick request: very short</source>
        <translation>الانتظار في&#xa0;مكتب الخدمة: قصير جدًّا</translation>
    </message>
    <message>
        <source>Wait for a quick request: a few minutes</source>
        <translation>الانتظار في&#xa0;مكتب الخدمة: بضع دقائق</translation>
    </message>
    <message>
        <source>Wait for a quick request: rather long</source>
        <translation>الانتظار في&#xa0;مكتب الخدمة: طويل بعض الشيء</translation>
    </message>
    <message>
        <source>Wait for a little help: very short</source>
        <translation>الانتظار للمساعدة: قصير جدًّا</translation>
    </message>
    <message>
        <source>Wait for a little help: a few minutes</source>
        <translation>الانتظار للمساعدة: بضع دقائق</translation>
    </message>
    <message>
        <source>Wait for a little help: rather long</source>
        <translation>الانتظار للمساعدة: طويل بعض الشيء</translation>
    </message>
    <message>
        <source>%1:%2</source>
        <comment>a time of day, hours and minutes</comment>
        <translation>%1:%2</translation>
    </message>
</context>
</TS>
