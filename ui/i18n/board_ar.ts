<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Sentences</name>
    <message>
        <source>Desk</source>
        <comment>the place where a patron is served, before its number</comment>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>Last calls</source>
        <translation>آخر النداءات</translation>
    </message>
    <message>
        <source>Welcome! Your number will be called here.</source>
        <translation>أهلًا بكم! سننادي على رقمكم هنا.</translation>
    </message>
    <message>
        <source>We are away from the desk for now; we will call you when we are back. Thank you.</source>
        <translation>نحن بعيدون عن مكتب الخدمة في الوقت الحالي؛ سنناديكم عند عودتنا. شكرًا لصبركم.</translation>
    </message>
    <message>
        <source>As of %1. Calls may be late here; thank you for listening at the desk.</source>
        <translation>آخر تحديث في الساعة %1. قد تتأخّر النداءات هنا؛ شكرًا لانتباهكم إلى مكتب الخدمة.</translation>
    </message>
    <message>
        <source>Wait at the desk: very short</source>
        <translation>الانتظار في مكتب الخدمة: قصير جدًّا</translation>
    </message>
    <message>
        <source>Wait at the desk: a few minutes</source>
        <translation>الانتظار في مكتب الخدمة: بضع دقائق</translation>
    </message>
    <message>
        <source>Wait at the desk: rather long</source>
        <translation>الانتظار في مكتب الخدمة: طويل بعض الشيء</translation>
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
